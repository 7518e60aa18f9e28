#!/usr/bin/env bash
# Installs LibreOffice Calc, which test/workbooks uses to recalculate the workbooks that we write, and a reader for the
# PDFs it prints. Prints nothing if they are installed, and never fails: without them the tests are skipped, or fail if
# CI is set.
set -uo pipefail

packages=(libreoffice-calc poppler-utils fonts-dejavu-core)

is_there() {
  command -v soffice >/dev/null && command -v pdftotext >/dev/null
}

try_to_install() {
  export DEBIAN_FRONTEND=noninteractive
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo 'Installing LibreOffice Calc for the tests of the workbooks (once, a few minutes) ...'
  apt-get update -qq && apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
}

is_there || try_to_install
is_there && exit 0

if [ -n "${CI:-}" ]; then consequence='fail, as CI is set'; else consequence='are skipped'; fi
echo "LibreOffice is not installed: the tests that need it $consequence. On Debian: apt-get install ${packages[*]}"

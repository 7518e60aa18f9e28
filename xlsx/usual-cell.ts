/**
 * A cell as nearly all programs write nearly all cells: `r`, `s`, `t`, a formula, and a value or plain text. Groups:
 * the letters of its column, style, type, formula, value, whether the space around a text counts, text.
 */
export const usualCell =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?:\/>|>(?:(<f\b)[^<]*(?:<\/f>|(?<=\/>)))?(?:<v>([^<&\r]*)<\/v>|<is><t( xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;

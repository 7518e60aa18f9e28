/*
 * Says why the pane stays empty. Where the WebView2 runtime is missing, Excel on Windows opens pages in an engine of
 * 2013, to which the rest of this page is a mistake: this file is written so that it can read it.
 */
(function () {
  function say() {
    if (window.vcioOml) return;
    var text = window.Office
      ? 'vCIO OML needs the WebView2 runtime, which this computer lacks. Ask whoever looks after it to install Microsoft Edge WebView2, then start Excel again.'
      : 'Excel could not load a part of vCIO OML from appsforoffice.microsoft.com. Check the network, then open the pane again.';
    document.getElementById('pane').innerText = text;
  }

  if (window.addEventListener) window.addEventListener('load', say);
  else window.attachEvent('onload', say);
})();

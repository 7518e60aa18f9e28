const { readFileSync } = require('node:fs');

/**
 * Makes one page of a template, the script and the styles. Google takes whatever looks like a comment out of a page,
 * also in the middle of a script's texts, and reads `<?` as a template's; what is not ASCII it may
 * spell anew. None of these may be left in the script.
 */
class InlinePagePlugin {
  constructor({ template, page }) {
    this.template = template;
    this.page = page;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    const name = InlinePagePlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const textOf = (ending) =>
          Object.keys(assets)
            .filter((file) => file.endsWith(ending))
            .map((file) => String(compilation.getAsset(file).source.source()))
            .join('\n');
        const page = readFileSync(this.template, 'utf8')
          .replace('</head>', () => `  <style>\n${safeStyles(textOf('.css'))}\n</style>\n  </head>`)
          .replace('</body>', () => `  <script>\n${safeScript(textOf('.js'))}\n</script>\n  </body>`);
        for (const file of Object.keys(assets)) compilation.deleteAsset(file);
        // Another pass would take the comments out of the script once more, and the page's own tags apart.
        compilation.emitAsset(this.page, new sources.RawSource(page), { minimized: true });
      });
    });
  }
}

function safeScript(script) {
  return script
    .replace(/\/\//g, '/\\/')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<\?/g, '<\\?')
    .replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function safeStyles(styles) {
  return styles.replace(/\/\*[\s\S]*?\*\//g, '');
}

module.exports = { InlinePagePlugin, safeScript };

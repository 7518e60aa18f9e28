const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin } = require('webpack');
const { associations, functionsJson } = require('./excel-addin/build/custom-functions');
const { CUSTOM_FUNCTIONS } = require('./scripts/custom-functions');
const { typescriptRule } = require('./scripts/typescript-rule');

/** Where the manifest of the repository says the add-in is. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Where the built add-in will be served from. The one setting of a build. */
const baseUrl = new URL(process.env.ADDIN_URL ?? DEVELOPMENT_URL).href.replace(/\/*$/, '/');

/** The manifest of an add-in beside this one, whose pane is the check of what Excel does. */
function contractManifest(manifest) {
  return manifest
    .replaceAll('taskpane.html', 'contract.html')
    .replace('02bd30fa-13a7-4cdc-bf21-db974dbee5b5', '02bd30fa-13a7-4cdc-bf21-db974dbee5b6')
    .replaceAll('DefaultValue="vCIO OML"', 'DefaultValue="vCIO OML check"')
    .replace('DefaultValue="OML"', 'DefaultValue="OMLCHECK"');
}

/** @returns {Promise<import('webpack').Configuration>} */
module.exports = async ({ WEBPACK_SERVE: isServed } = {}, { mode = 'production' } = {}) => ({
  name: 'excel',
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    addin: { import: './excel-addin/addin.ts', library: { name: 'vcioOml', type: 'window' } },
    taskpane: { import: './excel-addin/taskpane.ts', dependOn: 'addin' },
    contract: {
      import: './excel-addin/contract/contract.ts',
      dependOn: 'addin',
      library: { name: 'vcioContract', type: 'window' },
    },
  },
  output: { path: path.join(__dirname, 'dist/excel'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [typescriptRule, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  performance: {
    hints: mode === 'production' ? 'error' : false,
    maxAssetSize: 400_000,
    maxEntrypointSize: 400_000,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: 'excel-addin/taskpane.html',
      chunks: ['addin', 'taskpane'],
      // A browser that keeps the scripts of an older build must not mix them with those of this one.
      hash: true,
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      filename: 'contract.html',
      template: 'excel-addin/contract/contract.html',
      chunks: ['addin', 'contract'],
      hash: true,
      scriptLoading: 'defer',
    }),
    new BannerPlugin({ banner: () => associations('vcioOml'), include: 'addin.js', raw: true, footer: true }),
    new CopyPlugin({
      patterns: [
        { from: CUSTOM_FUNCTIONS, to: 'functions.json', transform: functionsJson },
        { from: 'excel-addin/assets/*.png', to: 'assets/[name][ext]' },
        { from: 'excel-addin/support.(html|css)', to: '[name][ext]' },
        // As it is written: what makes scripts small would write it for newer engines.
        { from: 'excel-addin/old-engine.js', to: '[name][ext]', info: { minimized: true } },
        {
          from: 'manifest.xml',
          transform: (content) => String(content).replaceAll(DEVELOPMENT_URL, baseUrl),
        },
        {
          from: 'manifest.xml',
          to: 'contract.xml',
          transform: (content) => contractManifest(String(content)).replaceAll(DEVELOPMENT_URL, baseUrl),
        },
      ],
    }),
  ],
  ...(isServed ? { devServer: await localServer() } : {}),
});

/** Serves the add-in at the address of the development manifest, under a certificate that Office trusts. */
async function localServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
  };
}

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { typescriptRule } = require('../scripts/typescript-rule');
const { GlobalFunctionsPlugin } = require('./build/global-functions-plugin');
const { InlinePagePlugin } = require('./build/inline-page-plugin');

const folder = path.join(__dirname, '../dist/sheets');

/** What both halves of the add-on have in common. */
const shared = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: 'error', maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
};

/** The script: one closure, and beside it one function for each that Google calls by its name. */
const server = {
  ...shared,
  name: 'sheets',
  target: 'es2020',
  entry: './sheets-addon/server/server.ts',
  output: {
    path: folder,
    filename: 'Code.js',
    chunkFormat: false,
    chunkLoading: false,
    library: { type: 'var', name: 'Addon_' },
  },
  optimization: { minimize: false },
  module: { rules: [typescriptRule] },
  plugins: [
    new GlobalFunctionsPlugin({ entry: path.join(__dirname, 'server/server.ts'), library: 'Addon_' }),
    new CopyPlugin({ patterns: ['appsscript.json'] }),
  ],
};

/** The sidebar: one page with everything in it, as Google serves no other files. */
const sidebar = {
  ...shared,
  name: 'sidebar',
  target: ['web', 'es2020'],
  entry: './sheets-addon/sidebar/sidebar.ts',
  output: { path: folder, filename: 'sidebar.js' },
  module: { rules: [typescriptRule, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [
    new MiniCssExtractPlugin({ filename: 'sidebar.css' }),
    new InlinePagePlugin({ template: path.join(__dirname, 'sidebar/sidebar.html'), page: 'Sidebar.html' }),
  ],
};

module.exports = [server, sidebar];

const path = require('node:path');
const { typescriptRule } = require('../scripts/typescript-rule');

/** The benchmark in one file, like the core in every host that ships: no module lookup at each call. */
module.exports = {
  name: 'bench',
  mode: 'production',
  devtool: false,
  target: 'node20',
  entry: {
    bench: './bench/bench.ts',
    'text-limit': './bench/text-limit.ts',
    'workbook-limit': './bench/workbook-limit.ts',
  },
  output: { path: path.join(__dirname, '../dist/bench'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  optimization: { minimize: false },
  performance: { hints: false },
  module: { rules: [typescriptRule] },
};

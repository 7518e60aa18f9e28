const path = require('node:path');

/** How webpack compiles the sources of both add-ins. Types are checked by `tsc --build`, over all projects at once. */
const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: path.join(__dirname, '../excel-addin/tsconfig.json'),
    compilerOptions: { composite: false, emitDeclarationOnly: false, module: 'esnext', target: 'es2020' },
  },
};

module.exports = { typescriptRule };

const { buildSync } = require('esbuild');

/**
 * Bundles each program into one file with its source map: to load hundreds of modules one by one takes longer than to
 * score a short list. Writes nothing. Throws esbuild's error, which says where in the sources it is.
 *
 * @param {{ readonly root: string, readonly programs: readonly string[], readonly folder: string }} request Where the
 * sources are, the programs by their paths from there, and the folder that the bundles are for.
 */
function bundlePrograms({ root, programs, folder }) {
  return buildSync({
    absWorkingDir: root,
    entryPoints: [...programs],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

module.exports = { bundlePrograms };

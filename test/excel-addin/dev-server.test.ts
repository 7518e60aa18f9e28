import { createRequire } from 'node:module';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

// The machine trusts a certificate that is made on it, and a test must not change that.
jest.mock('office-addin-dev-certs', () => ({
  getHttpsServerOptions: () => Promise.resolve({ key: 'a key' }),
}));

type Served = (environment: { readonly WEBPACK_SERVE: boolean }) => Promise<Configuration>;

test('webpack serves the add-in over https at the address of the development manifest', async () => {
  const configure = jest.requireActual<Served>('../../webpack.config.js');
  const { devServer, ...configuration } = await configure({ WEBPACK_SERVE: true });
  expect(devServer).toMatchObject({ port: 3000, server: { type: 'https', options: { key: 'a key' } } });
  const compiler = webpack({ ...configuration, entry: createRequire(__filename).resolve('preact') });
  expect(() => new WebpackDevServer(devServer ?? {}, compiler)).not.toThrow();
});

test('a build has no server', async () => {
  const configure = jest.requireActual<Served>('../../webpack.config.js');
  expect(await configure({ WEBPACK_SERVE: false })).not.toHaveProperty('devServer');
});

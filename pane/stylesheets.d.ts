/** A stylesheet, put into the page by the bundler. */
declare module '*.css';

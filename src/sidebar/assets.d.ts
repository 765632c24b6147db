declare module '*.css';
/** The library's cards as compressed data: see src/build/library-data.ts. */
declare module '*.packed' {
  const text: string;
  export default text;
}

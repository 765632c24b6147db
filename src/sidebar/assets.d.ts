declare module '*.css';
/** The library's cards as JSON text: see src/build/library-data.ts. */
declare module '*.cards' {
  const text: string;
  export default text;
}

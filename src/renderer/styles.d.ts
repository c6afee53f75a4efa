/** Stylesheets are imported for their effect alone; Vite gathers them. */
declare module '*.css';

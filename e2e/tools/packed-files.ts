/** What both packages hold, that of npm and that of the desktop: the built app and its data. */
export const PACKED = [
  /^dist\/electron\/[\w.-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/(?:index\.html|notices\.txt|assets\/[\w.-]+\.(?:js|css|svg|woff2?))$/,
  /^dist\/pages\/(?:handout|follow)\/page\.(?:js|css)$/,
  /^assets\/fonts\/(?:LICENSE|[\w-]+\.woff)$/,
  /^assets\/prices\/[\w-]+\.yaml$/,
  /^assets\/templates\/[\w-]+\.corral$/,
];

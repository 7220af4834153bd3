// The two drawing libraries, from the Maven packages that the build names; loaded when first drawn with.

export const cytoscape = async () =>
  (await import("../webjars/cytoscape/@cytoscape.version@/dist/cytoscape.esm.min.mjs")).default;

export const echarts = () => import("../_static/echarts/@echarts.version@/dist/echarts.esm.min.mjs");

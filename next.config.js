/** @type {import("next").NextConfig} */
export default {
  output: "export",
  // `npm test` checks the types of everything, tests included; a build checks nothing twice.
  typescript: { ignoreBuildErrors: true },
  trailingSlash: false,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  agentRules: false,
  experimental: { agentUpgrade: false },
};

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  trailingSlash: false,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  agentRules: false,
  experimental: { agentUpgrade: false },
};

# Hearsay's server: built with everything, shipped with what it needs to run.

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production \
    HEARSAY_HOME=/var/lib/hearsay
RUN install --directory --owner=node --group=node /var/lib/hearsay
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema.graphql ./
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/models ./models
COPY --from=build /app/seeds ./seeds
USER node
VOLUME /var/lib/hearsay
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]

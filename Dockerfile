FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY src ./src
COPY intents ./intents
COPY manifest.yml ./
# What the utterances teach, and what Node makes of the code, is worked out here once instead of at every start.
RUN node --import ./src/app/preload.mjs --input-type=module -e "await import('./src/app/composition.ts'); (await import('./src/app/advisor.ts')).createCore().understand('', { phase: 'new' }); (await import('./src/app/model/learned-model.ts')).keptIndex()"

FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /app
RUN mkdir data && chown node:node data
COPY --from=build /app ./
USER node
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD wget -qO /dev/null "http://127.0.0.1:${MANAGEMENT_PORT:-${PORT:-3000}}/healthz" || exit 1
CMD ["node", "--max-semi-space-size=16", "--import", "./src/app/preload.mjs", "src/app/main.ts"]

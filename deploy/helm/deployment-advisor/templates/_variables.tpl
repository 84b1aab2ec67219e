{{/* "yes" where something leads in: Slack's requests, or people who install the app. */}}
{{- define "advisor.isReached" -}}
{{- if or (eq .Values.mode "http") (eq .Values.workspaces "many") -}}yes{{- end -}}
{{- end -}}

{{/* The entries of the Secret that the app reads, each as a file. */}}
{{- define "advisor.secrets" -}}
{{- if eq .Values.workspaces "many" -}}
SLACK_CLIENT_ID SLACK_CLIENT_SECRET SLACK_STATE_SECRET ENCRYPTION_KEY
{{- else -}}
SLACK_BOT_TOKEN
{{- end }} {{ ternary "SLACK_APP_TOKEN" "SLACK_SIGNING_SECRET" (eq .Values.mode "socket") }}
{{- if eq .Values.database.type "postgresql" }} DATABASE_URL{{ end -}}
{{- end -}}

{{/* What the chart's own values set. */}}
{{- define "advisor.ownVariables" -}}
PORT MANAGEMENT_PORT HOST POLICY_FILE NODE_EXTRA_CA_CERTS
{{- end -}}

{{/* What the app takes from files, and the chart from nowhere else. */}}
{{- define "advisor.secretVariables" -}}
SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_SIGNING_SECRET SLACK_CLIENT_ID SLACK_CLIENT_SECRET SLACK_STATE_SECRET ENCRYPTION_KEY DATABASE_URL MCP_TOKEN
{{- end -}}

{{/* What env may set. */}}
{{- define "advisor.freeVariables" -}}
SLACK_API_URL HTTPS_PROXY NO_PROXY PROVIDER RETENTION_DAYS DECISION_RETENTION_DAYS DECISION_REPOSITORY KEEP_UNRECOGNISED RATE_LIMIT LOG_LEVEL
{{- end -}}

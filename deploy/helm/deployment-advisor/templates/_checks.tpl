{{/* Everything that is wrong with the values at once, each in a sentence that says what is allowed. */}}
{{- define "advisor.checks" -}}
{{- $faults := concat (include "advisor.faultsOfChoices" . | fromJsonArray) (include "advisor.faultsOfNumbers" . | fromJsonArray) (include "advisor.faultsOfVariables" . | fromJsonArray) -}}
{{- if $faults -}}
{{- fail (printf "\n%s" (join "\n" $faults)) -}}
{{- end -}}
{{- end -}}

{{- define "advisor.faultsOfChoices" -}}
{{- $faults := list -}}
{{- if not (has .Values.mode (list "http" "socket")) -}}
{{- $faults = append $faults "mode must be http (the secret has SLACK_SIGNING_SECRET) or socket (SLACK_APP_TOKEN)." -}}
{{- end -}}
{{- if not (has .Values.workspaces (list "one" "many")) -}}
{{- $faults = append $faults "workspaces must be one (the secret has SLACK_BOT_TOKEN) or many (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and ENCRYPTION_KEY)." -}}
{{- end -}}
{{- if not (has .Values.database.type (list "postgresql" "sqlite")) -}}
{{- $faults = append $faults "database.type must be postgresql (the secret has DATABASE_URL) or sqlite (a file on a volume, for one replica)." -}}
{{- end -}}
{{- if not .Values.secret.name -}}
{{- $faults = append $faults "secret.name must name a Secret that exists: the chart makes none, and takes no secret as a value." -}}
{{- end -}}
{{- if .Values.ingress.enabled -}}
{{- if and (eq .Values.mode "socket") (eq .Values.workspaces "one") -}}
{{- $faults = append $faults "ingress.enabled must be false with mode socket and workspaces one, since nothing leads in: set it to false, or mode to http, or workspaces to many." -}}
{{- else if not .Values.ingress.host -}}
{{- $faults = append $faults "ingress.host must be the host name under which the app is reached, such as advisor.example.com." -}}
{{- end -}}
{{- end -}}
{{- $rules := fromYaml .Values.houseRules -}}
{{- if hasKey $rules "Error" -}}
{{- $faults = append $faults (printf "houseRules must be YAML, as docs/house-rules.md shows it: %s." $rules.Error) -}}
{{- end -}}
{{- toJson $faults -}}
{{- end -}}

{{- define "advisor.faultsOfNumbers" -}}
{{- $faults := list -}}
{{- $replicas := int .Values.replicas -}}
{{- if and (eq .Values.database.type "sqlite") (ne $replicas 1) -}}
{{- $faults = append $faults (printf "replicas must be 1 with database.type sqlite, and is %d: a SQLite file serves one app at a time. Set replicas to 1, or database.type to postgresql, which takes several." $replicas) -}}
{{- end -}}
{{- if and (eq .Values.mode "socket") (gt $replicas 9) -}}
{{- $faults = append $faults (printf "replicas must be 9 at the most with mode socket, and is %d: Slack allows an app ten connections, and an update starts one more replica. Set replicas to 9 or fewer, or mode to http." $replicas) -}}
{{- end -}}
{{- if and .Values.podDisruptionBudget.enabled (gt $replicas 1) (ge (int .Values.podDisruptionBudget.minAvailable) $replicas) -}}
{{- $faults = append $faults (printf "podDisruptionBudget.minAvailable must be less than replicas (%d), and is %d: no node could be drained." $replicas (int .Values.podDisruptionBudget.minAvailable)) -}}
{{- end -}}
{{- if eq (int .Values.ports.slack) (int .Values.ports.management) -}}
{{- $faults = append $faults (printf "ports.slack and ports.management must differ, and both are %d: what Slack reaches does not answer /metrics." (int .Values.ports.slack)) -}}
{{- end -}}
{{- toJson $faults -}}
{{- end -}}

{{- define "advisor.faultsOfVariables" -}}
{{- $faults := list -}}
{{- $free := splitList " " (include "advisor.freeVariables" .) -}}
{{- $own := splitList " " (include "advisor.ownVariables" .) -}}
{{- $secret := splitList " " (include "advisor.secretVariables" .) -}}
{{- range $name, $value := .Values.env -}}
{{- if has (trimSuffix "_FILE" $name) $secret -}}
{{- $faults = append $faults (printf "env.%s must not be set, because it is a secret: put it into the Secret that secret.name names. Which entries are read follows from mode, workspaces and database.type." $name) -}}
{{- else if has $name $own -}}
{{- $faults = append $faults (printf "env.%s must not be set, because the chart sets it: use ports, houseRules or certificates." $name) -}}
{{- else if not (has $name $free) -}}
{{- $faults = append $faults (printf "env.%s is not a variable of the app. It may be one of %s." $name (join ", " $free)) -}}
{{- else if and (eq $name "HTTPS_PROXY") (contains "@" $value) -}}
{{- $faults = append $faults "env.HTTPS_PROXY must not hold a password: put HTTPS_PROXY into a Secret, and name that under envFrom." -}}
{{- end -}}
{{- end -}}
{{- toJson $faults -}}
{{- end -}}

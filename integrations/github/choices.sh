# Puts the inputs that `govcheck check` and `govcheck diff` share into the array `choices`. To be sourced.
#
# Inputs come as environment variables and never as text of a script, so that none can be taken for a command.
choices=()
if [[ -n $FAIL_ON ]]; then choices+=(--fail-on "$FAIL_ON"); fi
if [[ -n $AS_OF ]]; then choices+=(--as-of "$AS_OF"); fi
if [[ -n $PEOPLE ]]; then choices+=(--people "$PEOPLE"); fi
read -ra further <<<"$ARGUMENTS"
choices+=("${further[@]}")

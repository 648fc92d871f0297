# Completion of wesley-engine for bash: source <(wesley-engine completion bash)
_wesley_engine() {
  local word=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]}
  # The program may be called by a path; it knows its own name only.
  local line="wesley-engine${COMP_LINE#"$program"}" at=$((COMP_POINT - ${#program} + 13))
  local words
  words=$("$program" "[suggest:$at]" "$line" 2>/dev/null) || words=
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
# Where the program has nothing to offer, a file is meant.
complete -o default -F _wesley_engine wesley-engine

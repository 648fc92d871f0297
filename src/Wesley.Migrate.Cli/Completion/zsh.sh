#compdef wesley-engine
# Completion of wesley-engine for zsh: wesley-engine completion zsh > ~/.zfunc/_wesley-engine, with ~/.zfunc in $fpath
_wesley_engine() {
  # The program may be called by a path; it knows its own name only.
  local line="wesley-engine ${(j: :)words[2,CURRENT]}"
  local -a found
  found=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
  # Where the program has nothing to offer, a file is meant.
  if (( ${#${found:#}} )); then compadd -a found; else _files; fi
}
if [[ ${funcstack[1]} == _wesley-engine ]]; then _wesley_engine "$@"; else compdef _wesley_engine wesley-engine; fi

# Completion of wesley-engine for fish: wesley-engine completion fish > ~/.config/fish/completions/wesley-engine.fish
function __wesley_engine
    # The program may be called by a path; it knows its own name only.
    set -l tokens (commandline --cut-at-cursor --tokenize --current-process)
    set -l line (string join -- ' ' wesley-engine $tokens[2..-1] (commandline --cut-at-cursor --current-token))
    $tokens[1] "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
# Files are offered beside the words: an option's value may be one.
complete --command wesley-engine --arguments '(__wesley_engine)'

# Completion of wesley-engine for PowerShell: wesley-engine completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName wesley-engine -ScriptBlock {
    param($word, $ast, $cursor)
    # The program may be called by a path; it knows its own name only. The tree has no blank at the end.
    $program = $ast.CommandElements[0].Extent.Text
    $line = ('wesley-engine' + $ast.Extent.Text.Substring($program.Length)).PadRight($cursor - $ast.Extent.StartOffset - $program.Length + 13)
    & $program "[suggest:$($line.Length)]" $line 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}

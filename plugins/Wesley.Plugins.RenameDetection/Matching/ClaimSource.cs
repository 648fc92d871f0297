namespace Wesley.Plugins.RenameDetection;

/// <summary>Who says that two names are one element.</summary>
internal enum ClaimSource
{
    Uid,
    Column,
    Decision,
    Declaration,
}

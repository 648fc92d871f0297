namespace Wesley.Migrate.Engine.Report;

/// <summary>A piece of code and what it is: <c>comment</c>, <c>string</c>, <c>name</c>, <c>mark</c>, <c>number</c>, <c>keyword</c>, <c>type</c>, or empty for plain text.</summary>
internal readonly record struct CodeToken(string Kind, string Text);

SELECT 'x' AS kind, 'y' AS name FROM pg_namespace n WHERE false AND {scope}

COMMENT ON COLUMN film.length IS 'in seconds';

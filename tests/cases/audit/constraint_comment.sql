COMMENT ON CONSTRAINT category_name_is_unique ON category IS 'once each';

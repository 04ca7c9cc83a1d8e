COMMENT ON CONSTRAINT release_year_check ON DOMAIN release_year IS 'no earlier films';

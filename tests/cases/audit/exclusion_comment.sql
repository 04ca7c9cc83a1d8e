COMMENT ON CONSTRAINT shift_once ON shift IS 'not twice';

COMMENT ON TYPE rating IS 'of the board';

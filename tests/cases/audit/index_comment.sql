COMMENT ON INDEX idx_actor_last_name IS 'for the search';

ALTER INDEX idx_actor_last_name SET (fillfactor = 70);

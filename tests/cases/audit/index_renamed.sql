ALTER INDEX idx_actor_last_name RENAME TO actor_last_name;

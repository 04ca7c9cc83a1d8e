DROP INDEX idx_actor_last_name;

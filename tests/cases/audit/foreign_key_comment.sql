COMMENT ON CONSTRAINT film_actor_actor_id_fkey ON film_actor IS 'a star';

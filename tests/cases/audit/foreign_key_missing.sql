ALTER TABLE film_actor DROP CONSTRAINT film_actor_film_id_fkey;

DROP TRIGGER film_titles ON film;

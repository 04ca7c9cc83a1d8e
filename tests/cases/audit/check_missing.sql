ALTER TABLE film DROP CONSTRAINT film_length_check;

-- since: 18
ALTER TABLE film DROP CONSTRAINT film_rate_check;
ALTER TABLE film ADD CONSTRAINT film_rate_check CHECK (rental_rate BETWEEN 0 AND 100) NOT ENFORCED;

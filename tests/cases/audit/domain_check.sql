ALTER DOMAIN release_year DROP CONSTRAINT release_year_check;

DROP TABLE film_category;

COMMENT ON VIEW films_of_actors IS 'for nobody';

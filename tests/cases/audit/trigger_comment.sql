COMMENT ON TRIGGER last_updated ON film IS 'stamps the row';

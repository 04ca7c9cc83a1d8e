-- phase 1 [tx] steps 1: replace trigger touch of price
CREATE OR REPLACE TRIGGER touch BEFORE INSERT OR UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();

-- phase 1 [tx] steps 1: replace trigger touch of price
CREATE OR REPLACE TRIGGER touch AFTER DELETE ON price FOR EACH ROW EXECUTE FUNCTION touch();

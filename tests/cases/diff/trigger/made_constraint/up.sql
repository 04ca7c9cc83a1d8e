-- phase 1 [tx] steps 1,2: drop trigger balanced of price, create trigger balanced on price
DROP TRIGGER balanced ON price;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON price DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();

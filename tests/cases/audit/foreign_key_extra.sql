ALTER TABLE payment ADD CONSTRAINT payment_rental_fk FOREIGN KEY (rental_id) REFERENCES rental;

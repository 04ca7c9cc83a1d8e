ALTER TABLE film ALTER rental_duration DROP DEFAULT;

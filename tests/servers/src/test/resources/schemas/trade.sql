-- A wholesaler of food: old types, bytea pictures, tables without keys, defaults, unusual lengths.
CREATE TABLE categories (category_id smallint NOT NULL, category_name varchar(15) NOT NULL, description text, picture bytea);
CREATE TABLE customer_customer_demo (customer_id varchar(5) NOT NULL, customer_type_id varchar(5) NOT NULL);
CREATE TABLE customer_demographics (customer_type_id varchar(5) NOT NULL, customer_desc text);
CREATE TABLE customers (
    customer_id varchar(5) NOT NULL, company_name varchar(40) NOT NULL, contact_name varchar(30), contact_title varchar(30),
    address varchar(60), city varchar(15), region varchar(15), postal_code varchar(10), country varchar(15), phone varchar(24));
CREATE TABLE employees (
    employee_id smallint NOT NULL, last_name varchar(20) NOT NULL, first_name varchar(10) NOT NULL, title_of_courtesy varchar(25),
    birth_date date, hire_date date, home_phone varchar(24), extension varchar(4), photo bytea, notes text, reports_to smallint,
    photo_path varchar(255));
CREATE TABLE employee_territories (employee_id smallint NOT NULL, territory_id varchar(20) NOT NULL);
CREATE TABLE order_details (
    order_id smallint NOT NULL, product_id smallint NOT NULL, unit_price real NOT NULL, quantity smallint NOT NULL, discount real NOT NULL);
CREATE TABLE orders (
    order_id smallint NOT NULL, customer_id varchar(5), employee_id smallint, order_date date, required_date date, shipped_date date,
    ship_via smallint, freight real, ship_name varchar(40));
CREATE TABLE products (
    product_id smallint NOT NULL, product_name varchar(40) NOT NULL, supplier_id smallint, category_id smallint,
    quantity_per_unit varchar(20), unit_price real DEFAULT 0, units_in_stock smallint DEFAULT 0, discontinued integer NOT NULL);
CREATE TABLE region (region_id smallint NOT NULL, region_description varchar(60) NOT NULL);
CREATE TABLE shippers (shipper_id smallint NOT NULL, company_name varchar(40) NOT NULL, phone varchar(24));
CREATE TABLE suppliers (supplier_id smallint NOT NULL, company_name varchar(40) NOT NULL, homepage text);
CREATE TABLE territories (territory_id varchar(20) NOT NULL, territory_description varchar(60) NOT NULL, region_id smallint NOT NULL);
CREATE TABLE us_states (state_id smallint NOT NULL, state_name varchar(100), state_abbr varchar(2), state_region varchar(50));

ALTER TABLE ONLY categories ADD CONSTRAINT pk_categories PRIMARY KEY (category_id);
ALTER TABLE ONLY customer_customer_demo ADD CONSTRAINT pk_customer_customer_demo PRIMARY KEY (customer_id, customer_type_id);
ALTER TABLE ONLY customer_demographics ADD CONSTRAINT pk_customer_demographics PRIMARY KEY (customer_type_id);
ALTER TABLE ONLY customers ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id);
ALTER TABLE ONLY employees ADD CONSTRAINT pk_employees PRIMARY KEY (employee_id);
ALTER TABLE ONLY employee_territories ADD CONSTRAINT pk_employee_territories PRIMARY KEY (employee_id, territory_id);
ALTER TABLE ONLY order_details ADD CONSTRAINT pk_order_details PRIMARY KEY (order_id, product_id);
ALTER TABLE ONLY orders ADD CONSTRAINT pk_orders PRIMARY KEY (order_id);
ALTER TABLE ONLY products ADD CONSTRAINT pk_products PRIMARY KEY (product_id);
ALTER TABLE ONLY region ADD CONSTRAINT pk_region PRIMARY KEY (region_id);
ALTER TABLE ONLY shippers ADD CONSTRAINT pk_shippers PRIMARY KEY (shipper_id);
ALTER TABLE ONLY suppliers ADD CONSTRAINT pk_suppliers PRIMARY KEY (supplier_id);
ALTER TABLE ONLY territories ADD CONSTRAINT pk_territories PRIMARY KEY (territory_id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE ONLY orders ADD CONSTRAINT fk_orders_employees FOREIGN KEY (employee_id) REFERENCES employees;
ALTER TABLE ONLY orders ADD CONSTRAINT fk_orders_shippers FOREIGN KEY (ship_via) REFERENCES shippers;
ALTER TABLE ONLY order_details ADD CONSTRAINT fk_order_details_products FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE ONLY order_details ADD CONSTRAINT fk_order_details_orders FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE ONLY products ADD CONSTRAINT fk_products_categories FOREIGN KEY (category_id) REFERENCES categories;
ALTER TABLE ONLY products ADD CONSTRAINT fk_products_suppliers FOREIGN KEY (supplier_id) REFERENCES suppliers;
ALTER TABLE ONLY territories ADD CONSTRAINT fk_territories_region FOREIGN KEY (region_id) REFERENCES region;
ALTER TABLE ONLY employee_territories ADD CONSTRAINT fk_employee_territories_territories FOREIGN KEY (territory_id) REFERENCES territories;
ALTER TABLE ONLY employee_territories ADD CONSTRAINT fk_employee_territories_employees FOREIGN KEY (employee_id) REFERENCES employees;
ALTER TABLE ONLY customer_customer_demo ADD CONSTRAINT fk_customer_customer_demo_customers FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE ONLY employees ADD CONSTRAINT fk_employees_employees FOREIGN KEY (reports_to) REFERENCES employees;
CREATE VIEW products_by_category AS
    SELECT c.category_name, p.product_name, p.units_in_stock FROM categories c JOIN products p USING (category_id) WHERE p.discontinued <> 1;

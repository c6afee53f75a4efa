/**
 * What columns are called, by role, as programs and people head them in several languages.
 *
 * Within a role the surest word stands first: where two columns could play it, the earlier word wins, and
 * the other column is free for another role (`Contact` is the customer only where nothing else is).
 */
import type { ColumnRole } from '../column-roles';
import { currencyCode } from './currency';

type Words = readonly string[];

const list = (text: string): Words => text.split(',').map((word) => word.trim());

export const headerWords: Readonly<Record<Exclude<ColumnRole, 'bucket'>, Words>> = {
  name: list(
    `customer name, customer full name, client name, debtor name, company name, account name,
    customer, client, debtor, bill to, bill to name, billing name, invoice to, sold to, payer, buyer, organisation, organization, company, display name, full name,
    kundenname, kunde, debitor, debitorenname, kontobezeichnung, firma, auftraggeber, nom du client, nom client, raison sociale,
    klantnaam, klant, relatie, debiteur, nombre del cliente, cliente, ragione sociale, nome cliente, kundnamn,
    kund, kundenavn, name, contact name, contact, nom, naam, nombre, nome`,
  ),
  account: list(
    `customer code, customer number, customer no, customer id, customer account, account code, account no,
    account number, account ref, client code, client id, client number, debtor code, debtor number, debtor no, a c, a c ref, a c no, acc no, account,
    kundennummer, kunden nr, kundennr, debitorennummer, debitoren nr, debitorenkonto, debitornummer, debitornr, konto, kontonummer,
    code client, numero client, n client, compte, klantnummer, klantnr, debiteurnummer, debiteurnr,
    codigo cliente, codice cliente, kundnummer, kundenummer, contact code, contact id`,
  ),
  contact: list(
    'contact, contact person, contact name, attention, attn, ansprechpartner, kontakt, interlocuteur, contactpersoon',
  ),
  email: list(
    `email, e mail, email address, e mail address, customer email, contact email, client email, primary email,
    billing email, mail, e mail adresse, adresse e mail, courriel, correo electronico`,
  ),
  phone: list(
    `phone, telephone, phone number, phone no, tel, telephone number, contact number, customer phone, telefon,
    telefonnummer, telefoon, telefoonnummer, telefono, mobile, mobile phone, mobile number`,
  ),
  'address-1': list(
    `po address line 1, address line 1, address 1, billing address line 1, billing address 1, street, street address,
    billing street, billing address street 1, address, billing address, bill to address, strasse, anschrift, adresse, rue, straat, adres, direccion, indirizzo`,
  ),
  'address-2': list(
    'po address line 2, address line 2, address 2, billing address line 2, billing address 2, adresszusatz',
  ),
  'address-3': list(
    'po address line 3, address line 3, address 3, billing address line 3, billing address 3',
  ),
  'address-4': list(
    'po address line 4, address line 4, address 4, billing address line 4, billing address 4',
  ),
  city: list('po city, city, town, billing city, ort, stadt, ville, plaats, ciudad, citta'),
  region: list('po region, region, county, state, billing state, province'),
  postcode: list(
    'po postal code, postcode, post code, postal code, zip, zip code, billing code, billing postcode, billing zip, plz, postleitzahl, code postal, cp, cap',
  ),
  country: list('po country, country, billing country, land, pays, pais, paese'),
  type: list(
    `transaction type, invoice type, document type, doc type, trans type, type, belegart, typ, art, type de document,
    nature, documentsoort, soort, tipo`,
  ),
  status: list(
    'invoice status, status, payment status, document status, zahlungsstatus, state of invoice, statut, etat, estado, stato',
  ),
  number: list(
    `invoice number, invoice no, invoice num, invoice id, invoice nr, inv no, inv number, inv num, inv nr, inv, document number, document no, doc no,
    doc number, transaction number, transaction no, bill number, invoice, num, number, no, nr,
    rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, rechnung no, rechnung, re nr, rg nr, belegnummer, beleg nr, belegnr, belegfeld 1,
    numero de facture, n de facture, n facture, facture n, numero facture, facture,
    factuurnummer, factuur nr, factuurnr, factuur, numero de factura, n factura, factura, numero fattura, fattura,
    fakturanummer, fakturanr, faktura nr, invoice reference, invoice ref, reference number, reference, ref, ref no`,
  ),
  reference: list(
    `customer reference, customer ref, your reference, your ref, reference, ref, invoice reference, po number, po no,
    p o no, p o number, purchase order, purchase order number, order number, order no, kundenreferenz, ihr zeichen, referenz, bestellnummer,
    votre reference, uw referentie, referentie, kenmerk, referencia, riferimento`,
  ),
  description: list(
    `description, line description, item description, item desc, details, memo, memo description, narrative, subject,
    item name, product service, notes, beschreibung, buchungstext, betreff, text, bezeichnung, libelle, designation, objet,
    omschrijving, descripcion, concepto, descrizione`,
  ),
  date: list(
    `invoice date, inv date, document date, doc date, date of invoice, dated on, issue date, issued on, issued, date issued, transaction date, trans date, tax date, tax point,
    trading date, posting date, date, rechnungsdatum, belegdatum, buchungsdatum, datum, date de facture, date facture,
    date d emission, factuurdatum, fecha de factura, fecha factura, fecha, data fattura, data, fakturadatum`,
  ),
  due: list(
    `due date, date due, due on, payment due date, payment due, pay by, due by, maturity date, falligkeitsdatum, fallig am, fallig, falligkeit,
    zahlungsziel, zahlbar bis, nettofalligkeit, date d echeance, date echeance, echeance, vervaldatum, vervaldag,
    fecha de vencimiento, fecha vencimiento, vencimiento, data di scadenza, data scadenza, scadenza, forfallodatum, forfallsdato, due`,
  ),
  currency: list(
    'currency code, currency, invoice currency, ccy, cur, wahrung, wkz, devise, monnaie, valuta, moneda, divisa',
  ),
  total: list(
    `invoice total, total amount, total value, gross amount, gross value, gross total, amount incl vat, amount inc vat, total incl vat, total inc vat,
    invoice amount, invoice value, original amount, document amount, total, gross, amount, value, inv amount, amt,
    rechnungsbetrag, bruttobetrag, gesamtbetrag, brutto, betrag, umsatz, montant ttc, total ttc, montant de la facture, montant facture, montant,
    factuurbedrag, bedrag incl btw, bedrag, totaal, importe total, importe, importo totale, importo, belopp, belob`,
  ),
  net: list(
    `net amount, net value, net total, net, subtotal, sub total, amount excl vat, amount ex vat, total ex vat, goods amount, nettobetrag,
    netto, montant ht, total ht, bedrag excl btw, base imponible, imponibile`,
  ),
  tax: list(
    `tax total, total tax, vat amount, tax amount, sales tax value, sales tax amount, vat total, vat, gst, sales tax, tax, ust, mwst, umsatzsteuer, steuerbetrag, steuer, montant tva, tva,
    btw bedrag, btw, iva, moms`,
  ),
  paid: list(
    `invoice amount paid, amount paid, paid amount, paid value, total paid, paid, paid to date, payments, received, amount received, payments received, receipts,
    bezahlt, gezahlt, bereits bezahlt, zahlungen, zahlbetrag, montant paye, montant regle, paye, regle, betaald, pagado, pagato`,
  ),
  credited: list(
    'amount credited, invoice amount credited, credited, credit applied, credits applied, gutgeschrieben',
  ),
  balance: list(
    `open balance, invoice amount due, amount due, balance due, balance outstanding, outstanding balance, outstanding amount, amount outstanding, open amount, due amount, due value,
    amount owing, amount owed, remaining, remaining balance, outstanding, balance, owing, owed, total due, total outstanding, unpaid, unpaid amount, o s amt, o s amount, os amount, o s, amt due, left to pay, to pay, due,
    offener betrag, offen, restbetrag, saldo, offener saldo, offener posten, restschuld, solde, solde du, reste a payer, montant du, montant restant, restant du,
    openstaand, openstaand bedrag, openstaand saldo, openstaande bedrag, saldo pendiente, pendiente, importe pendiente, residuo, da pagare`,
  ),
  quantity: list(
    'line quantity, quantity, qty, item quantity, menge, anzahl, quantite, aantal, cantidad, quantita',
  ),
  price: list(
    `line rate, unit amount, unit price, item price, price, rate, item rate, unit cost, einzelpreis, preis, stuckpreis, prix unitaire, prix, prijs,
    stukprijs, precio, precio unitario, prezzo, prezzo unitario`,
  ),
  discount: list(
    'line discount, discount, discount percent, discount %, item discount, rabatt, remise, korting, descuento, sconto',
  ),
  'line-amount': list(
    'line amount, line total, line net, line net amount, line value, item total, item amount, item total amount, positionsbetrag, montant ligne, regelbedrag',
  ),
  'line-tax': list('line vat amount, line tax amount, line tax, line vat, item tax amount'),
  'tax-rate': list(
    `line vat rate, line tax rate, tax type, tax rate, vat rate, vat code, tax code, item tax %, item tax percent, tax %, vat %, steuersatz, ust satz, mwst satz, taux tva,
    taux de tva, btw percentage, btw tarief, tipo iva, aliquota iva`,
  ),
};

/** `*InvoiceNumber`, `Invoice #`, `Invoice No. (GBP)` → `invoice number`, `invoice no`, `invoice no`. */
export function tidyHeading(heading: string): string {
  return heading
    .replace(/\(([^)]*)\)\s*$/, (whole, inner: string) => (currencyCode(inner) ? '' : whole))
    .replace(/\s+(?:in\s+)?([A-Z]{3})\s*$/, (whole, code: string) => (currencyCode(code) ? '' : whole))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('#', ' no ')
    .replace(/[^a-z0-9%<>+]+/g, ' ')
    .trim();
}

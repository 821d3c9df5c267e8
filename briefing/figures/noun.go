package figures

import (
	"strings"

	"brief/briefing"
)

// noun is a thing that is counted: its unit and what measure it counts to.
type noun struct {
	unit   string
	metric briefing.Metric
}

// nounOf looks up a counted noun, singular or plural.
func nounOf(w string) (noun, bool) {
	switch w {
	case "companies", "company", "enterprises", "enterprise", "firms", "firm", "businesses", "corporations", "entities", "manufacturers", "startups",
		"subsidiaries", "entrepreneurs", "ventures", "franchises", "contractors", "conglomerates", "banks", "insurers", "lenders", "exporters", "importers", "producers",
		"suppliers", "retailers", "distributors", "operators", "airlines":
		return noun{briefing.Item, briefing.Companies}, true
	case "tourists", "tourist", "visitors", "visitor", "travellers", "travelers", "holidaymakers", "vacationers", "arrivals", "guests", "sightseers":
		return noun{briefing.Person, briefing.Tourists}, true
	case "people", "persons", "citizens", "nationals", "residents", "workers", "employees", "students", "passengers", "passenger", "migrants", "pilgrims", "pupils",
		"officials", "trainers", "specialists", "professionals", "engineers", "doctors", "women", "men", "children", "refugees", "inhabitants", "members", "patients", "teachers",
		"experts", "graduates", "interns", "trainees", "foreigners", "nurses", "farmers", "soldiers", "troops", "consumers", "users",
		"investors", "scientists", "athletes", "businessmen", "entrepreneur", "farmhands", "pickers", "participants", "drivers", "staff", "personnel", "labourers", "scholars":
		return noun{briefing.Person, briefing.OtherMetric}, true
	case "projects", "project", "permits", "permit", "agreements", "agreement", "documents", "document", "contracts", "contract", "deals", "deal",
		"memorandums", "memoranda", "mous", "regions", "subjects", "plants", "plant", "factories", "factory", "facilities", "facility", "branches", "branch",
		"outlets", "stores", "shops", "universities", "schools", "hospitals", "hotels", "items", "products", "goods", "brands", "cities", "provinces", "centres",
		"centers", "offices", "roadmaps", "maps", "initiatives", "proposals", "scholarships", "programmes", "programs", "zones", "parks", "terminals",
		"stations", "bridges", "roads", "sites", "wells", "licences", "licenses", "visas", "jobs", "job", "positions", "vacancies", "units", "apartments", "houses",
		"homes", "events", "routes", "destinations", "lines", "types", "categories", "tariff", "categories.", "commodities", "applications", "certificates", "quotas",
		"crossings", "nights", "stays", "trips", "checkpoints", "hubs", "sectors", "areas", "instruments", "pavilions", "exhibitors", "organisations", "organizations", "institutions", "farms",
		"cases", "attacks", "tests", "doses", "tickets", "books", "films", "clusters", "measures", "orders", "consignments", "shipments":
		return noun{briefing.Item, briefing.OtherMetric}, true
	case "flights", "flight", "frequencies":
		return noun{"flight", briefing.OtherMetric}, true
	case "trucks", "truck", "lorries", "lorry":
		return noun{singular(w), briefing.OtherMetric}, true
	case "trains", "train":
		return noun{"train", briefing.OtherMetric}, true
	case "wagons", "wagon", "railcars", "carriages", "cars", "car", "vehicles", "vehicle", "buses", "bus", "tractors", "tractor", "locomotives", "locomotive",
		"ships", "ship", "vessels", "vessel", "tankers", "tanker", "aircraft", "planes", "helicopters", "drones", "containers", "container", "boxes", "trailers", "harvesters",
		"machines", "combines", "turbines", "panels", "ferries", "barges", "motorcycles", "bicycles", "smartphones", "phones", "televisions", "satellites", "elevators":
		u := singular(w)
		if w == "containers" || w == "container" || w == "boxes" {
			return noun{"container", briefing.ContainerVolume}, true
		}
		return noun{u, briefing.OtherMetric}, true
	case "households", "families", "sailings", "voyages", "departures", "transits":
		return noun{singular(w), briefing.OtherMetric}, true
	case "specimen", "regimen", "abdomen":
		return noun{}, false
	case "head":
		return noun{"head", briefing.OtherMetric}, true
	}
	if len(w) > 6 && strings.HasSuffix(w, "men") && w != "turkmen" && w != "yemen" {
		return noun{briefing.Person, briefing.OtherMetric}, true // "60 fishermen"
	}
	return noun{}, false
}

// singular strips an English plural ending.
func singular(w string) string {
	switch w {
	case "aircraft", "buses", "bus":
		return strings.TrimSuffix(w, "es")
	case "companies", "enterprises":
		return briefing.Item
	}
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "oes") && w != "shoes": // "cargoes", "potatoes"
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "sses"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return w[:len(w)-1]
	}
	return w
}

func isNounNext(w string) bool {
	_, ok := nounOf(w)
	return ok || isPlural(w)
}

func isPlural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}
